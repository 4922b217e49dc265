def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().advisories(java.time.Instant.now().minus(java.time.Duration.ofDays(3)))
story.dependency('pom.xml', 'org.apache.commons', 'commons-text', '1.10.0')
story.repository().commit('First')
true
