def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension()
story.replace('pom.xml', '<module>right</module>', '<module>right</module>\n    <module>texts</module>')
story.write('texts/pom.xml', '''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>com.acme</groupId>
    <artifactId>siblings</artifactId>
    <version>1.0.0</version>
  </parent>
  <artifactId>texts</artifactId>
</project>
''')
story.write('texts/src/main/resources/greeting.txt', 'Hello')
story.replace('left/pom.xml', '<name>Left</name>', '''<name>Left</name>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-source-plugin</artifactId>
        <version>3.3.1</version>
        <executions>
          <execution>
            <id>own-sources</id>
            <goals>
              <goal>jar-no-fork</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <artifactId>maven-javadoc-plugin</artifactId>
        <configuration>
          <skip>true</skip>
        </configuration>
      </plugin>
      <plugin>
        <groupId>org.jacoco</groupId>
        <artifactId>jacoco-maven-plugin</artifactId>
        <version>0.8.14</version>
        <executions>
          <execution>
            <id>own-coverage</id>
            <goals>
              <goal>prepare-agent</goal>
              <goal>report</goal>
            </goals>
            <configuration>
              <outputDirectory>target/own-report</outputDirectory>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>''')
story.repository().commit('First').tag('v1.0.0')
true
