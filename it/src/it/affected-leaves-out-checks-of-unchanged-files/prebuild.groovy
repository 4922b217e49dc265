def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension()
// Its elements are in another order than sortpom wants them.
story.replace('leaf/pom.xml', '</build>', '''  <plugins>
      <plugin>
        <groupId>com.github.ekryd.sortpom</groupId>
        <artifactId>sortpom-maven-plugin</artifactId>
        <version>4.0.0</version>
        <configuration>
          <verifyFail>STOP</verifyFail>
        </configuration>
        <executions>
          <execution>
            <phase>validate</phase>
            <goals>
              <goal>verify</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
  <description>It belongs above.</description>''')
story.repository().commit('First').branch('change')
story.replace('core/src/main/java/com/acme/Core.java', 'name()', 'name( )')
true
