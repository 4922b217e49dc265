def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().write('.gitignore', 'target/\nbuild.log\npublished/\n')
story.replace('pom.xml', '<dependencies>', '''<repositories>
    <repository>
      <id>released</id>
      <url>file://${project.basedir}/published</url>
    </repository>
  </repositories>

  <dependencies>''')
context.put('repository', story.repository().commit('First').tag('v1.0.0'))
true
