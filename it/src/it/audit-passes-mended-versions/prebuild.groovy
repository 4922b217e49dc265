def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().advisories(java.time.Instant.now().minusSeconds(7200))
story.dependency('pom.xml', 'org.apache.logging.log4j', 'log4j-core', '2.17.1')
story.dependency('pom.xml', 'org.apache.commons', 'commons-text', '1.10.0')
story.repository().commit('First')
true
