def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension()
story.replace('pom.xml', '</pluginManagement>', '''</pluginManagement>
    <plugins>
      <plugin>
        <groupId>de.thetaphi</groupId>
        <artifactId>forbiddenapis</artifactId>
        <version>3.10</version>
        <configuration>
          <bundledSignatures>
            <bundledSignature>jdk-system-out</bundledSignature>
          </bundledSignatures>
        </configuration>
        <executions>
          <execution>
            <goals>
              <goal>check</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>''')
story.write('core/src/main/java/com/acme/Loud.java', '''package com.acme;

public class Loud {
    public void shout() {
        System.out.println("forbidden");
    }
}
''')
story.repository().commit('First').branch('change')
story.replace('leaf/src/main/java/com/acme/Leaf.java', 'name()', 'name( )')
true
