def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().advisories(java.time.Instant.now())
story.dependency('pom.xml', 'org.apache.logging.log4j', 'log4j-core', '2.14.1')
story.repository().commit('First')
true
