def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jupiter').extension()
        .write('src/test/resources/junit-platform.properties', 'junit.jupiter.execution.timeout.default = 1 s\n')
        .replace('pom.xml', '</project>', '''
  <profiles>
    <profile>
      <id>own</id>
      <build>
        <plugins>
          <plugin>
            <artifactId>maven-surefire-plugin</artifactId>
            <configuration>
              <systemPropertyVariables>
                <junit.jupiter.execution.timeout.default>2 s</junit.jupiter.execution.timeout.default>
              </systemPropertyVariables>
            </configuration>
          </plugin>
        </plugins>
      </build>
    </profile>
  </profiles>
</project>''')
        .repository().commit('A time-out of its own')
true
