def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension()
// A third module that the dependent needs, and the change does not touch.
story.replace('leaf/pom.xml', '<artifactId>core</artifactId>', '''<artifactId>tool</artifactId>
      <version>${project.version}</version>
    </dependency>
    <dependency>
      <groupId>com.acme</groupId>
      <artifactId>core</artifactId>''')
story.replace('pom.xml', '<module>tool</module>', '<module>tool</module>\n    <module>alone</module>')
story.write('alone/pom.xml', story.text('tool/pom.xml').replace('<artifactId>tool', '<artifactId>alone'))
story.repository().commit('First').branch('change')
story.replace('core/src/main/java/com/acme/Core.java', 'name()', 'name( )')
true
