def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension().jarsOnly().advisories(java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
story.dependency('lib/pom.xml', 'org.apache.logging.log4j', 'log4j-core', '2.14.1')
story.dependency('app/pom.xml', 'org.apache.commons', 'commons-text', '1.9')
story.write('day.txt', java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString())
story.repository().commit('First')
true
