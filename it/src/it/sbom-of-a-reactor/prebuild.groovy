def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension().withoutJavadoc().withoutTests()
// What somebody copied into the library, with the file that Maven left in it.
story.write('lib/src/main/resources/META-INF/maven/org.vendored/thing/pom.properties', '''groupId=org.vendored
artifactId=thing
version=1.2
''').replace('lib/pom.xml', '<dependencies>', '''<dependencies>
    <dependency>
      <groupId>com.google.code.gson</groupId>
      <artifactId>gson</artifactId>
      <version>2.15.0</version>
    </dependency>''').replace('app/pom.xml', '</project>', '''
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-shade-plugin</artifactId>
        <version>3.6.2</version>
        <executions>
          <execution>
            <goals>
              <goal>shade</goal>
            </goals>
            <phase>package</phase>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>''')
story.repository().commit('First')
true
