def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension()
story.replace('tool/pom.xml', '</project>', '''
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>com.acme</groupId>
              <artifactId>core</artifactId>
              <version>${project.version}</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>''')
story.repository().commit('First').branch('change')
story.replace('tool/src/main/java/com/acme/Tool.java', 'name()', 'name( )')
true
