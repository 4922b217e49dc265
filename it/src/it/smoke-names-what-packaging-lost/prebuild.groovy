def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension()
story.replace('pom.xml', '<module>app</module>', '<module>lossy</module><module>spare</module><module>mrjar</module>')
def gson = '<groupId>com.google.code.gson</groupId><artifactId>gson</artifactId>'
story.replace('lib/pom.xml', '</dependencies>', "<dependency>$gson<version>2.15.0</version></dependency></dependencies>")
story.write('lib/src/main/java/com/acme/shop/Wire.java', 'package com.acme.shop; public final class Wire { public String text(Object o) { return new com.google.gson.Gson().toJson(o); } }')
def module = { name, dependency, build -> story.write("$name/pom.xml", """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1.0.0</version></parent>
  <artifactId>$name</artifactId>
  <name>$name</name>
  <dependencies><dependency>$dependency</dependency></dependencies>
  <build><plugins><plugin>$build</plugin></plugins></build>
</project>
""") }
def shade = { configuration -> """
  <artifactId>maven-shade-plugin</artifactId>
  <version>3.6.2</version>
  <configuration>$configuration</configuration>
  <executions><execution><goals><goal>shade</goal></goals><phase>package</phase></execution></executions>""" }
module('lossy', "$gson<version>2.15.0</version>", shade('<filters><filter><artifact>com.google.code.gson:gson</artifact><excludes><exclude>com/google/gson/stream/MalformedJsonException.class</exclude></excludes></filter></filters>'))
story.write('lossy/src/main/java/com/acme/lossy/Letter.java', 'package com.acme.lossy; public final class Letter { public String text() { return new com.google.gson.Gson().toJson("Hi"); } }')
module('spare', "<groupId>com.acme</groupId><artifactId>lib</artifactId><version>1.0.0</version><exclusions><exclusion>$gson</exclusion></exclusions>", shade(''))
story.write('spare/src/main/java/com/acme/spare/Bill.java', 'package com.acme.spare; public final class Bill { public String text() { return new com.acme.shop.Price(105).toString(); } }')
module('mrjar', "$gson<version>2.15.0</version><scope>provided</scope>", '''
  <artifactId>maven-compiler-plugin</artifactId>
  <executions><execution><id>java-17</id><goals><goal>compile</goal></goals><phase>compile</phase><configuration>
    <release>17</release>
    <multiReleaseOutput>true</multiReleaseOutput>
    <compileSourceRoots><compileSourceRoot>${project.basedir}/src/main/java17</compileSourceRoot></compileSourceRoots>
  </configuration></execution></executions>
</plugin><plugin>
  <artifactId>maven-jar-plugin</artifactId>
  <configuration><archive><manifestEntries><Multi-Release>true</Multi-Release></manifestEntries></archive></configuration>''')
story.write('mrjar/src/main/java/com/acme/many/Clock.java', 'package com.acme.many; public final class Clock { public String java() { return "11"; } }')
story.write('mrjar/src/main/java17/com/acme/many/Clock.java', 'package com.acme.many; public final class Clock { public String java() { return new com.google.gson.Gson().toJson("17"); } }')
story.repository().commit('First')
true
