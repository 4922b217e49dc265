def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension()
story.replace('pom.xml', '<version>1.0.0</version>', '<version>${revision}</version>')
story.replace('pom.xml', '<properties>', '<properties><revision>1.0.0</revision>')
story.replace('pom.xml', '<module>app</module>', '<module>bundle</module><module>mrjar</module>')
story.replace('pom.xml', '</pluginManagement>', '''</pluginManagement>
    <plugins>
      <plugin>
        <groupId>org.codehaus.mojo</groupId>
        <artifactId>flatten-maven-plugin</artifactId>
        <version>1.7.3</version>
        <configuration>
          <flattenMode>resolveCiFriendliesOnly</flattenMode>
          <updatePomFile>true</updatePomFile>
        </configuration>
        <executions>
          <execution>
            <id>flatten</id>
            <goals>
              <goal>flatten</goal>
            </goals>
            <phase>process-resources</phase>
          </execution>
        </executions>
      </plugin>
    </plugins>''')
story.replace('lib/pom.xml', '<version>1.0.0</version>', '<version>${revision}</version>')
story.replace('lib/pom.xml', '</dependencies>', '<dependency><groupId>com.google.code.gson</groupId><artifactId>gson</artifactId><version>2.15.0</version></dependency></dependencies>')
story.write('lib/src/main/java/com/acme/shop/Wire.java', 'package com.acme.shop; public final class Wire { public String text(Object o) { return new com.google.gson.Gson().toJson(o); } }')
def module = { name, dependencies, build -> story.write("$name/pom.xml", """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>\${revision}</version></parent>
  <artifactId>$name</artifactId>
  <name>$name</name>
  $dependencies
  <build><plugins><plugin>$build</plugin></plugins></build>
</project>
""") }
module('bundle', '<dependencies><dependency><groupId>com.acme</groupId><artifactId>lib</artifactId><version>${project.version}</version></dependency></dependencies>', '''
  <artifactId>maven-shade-plugin</artifactId>
  <version>3.6.2</version>
  <configuration><minimizeJar>true</minimizeJar></configuration>
  <executions><execution><goals><goal>shade</goal></goals><phase>package</phase></execution></executions>''')
story.write('bundle/src/main/java/com/acme/bundle/Letter.java', 'package com.acme.bundle; public final class Letter { public String text() { return new com.acme.shop.Wire().text("Hi"); } }')
module('mrjar', '<properties><maven.compiler.release>11</maven.compiler.release></properties>', '''
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
story.write('mrjar/src/main/java17/com/acme/many/Clock.java', 'package com.acme.many; public final class Clock { public String java() { return new Face("17").text(); } record Face(String text) {} }')
story.repository().commit('First')
true
