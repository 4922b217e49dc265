def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().jarsOnly().advisories(java.time.Instant.now())
story.dependency('pom.xml', 'org.apache.commons', 'commons-text', '1.10.0')
byte[] whole = story.path('osv.zip').toFile().bytes
story.path('cut.zip').toFile().bytes = java.util.Arrays.copyOf(whole, (int) (whole.length / 2))
story.repository().commit('First')
true
