def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar')
// Any core extension: this one is on this machine already.
story.write('.mvn/extensions.xml', '''<extensions>
  <!-- Kept. -->
  <extension>
    <groupId>io.github.ci-maven</groupId>
    <artifactId>ci-maven-extension</artifactId>
    <version>@project.version@</version>
  </extension>
</extensions>
''')
story.repository().commit('Greet')
true
