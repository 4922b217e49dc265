def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').replace('pom.xml', '<name>Nothing to compile</name>', '').replace('pom.xml', '<description>A POM alone.</description>', '').extension()
story.repository().commit('First').tag('v1.0.0')
true
