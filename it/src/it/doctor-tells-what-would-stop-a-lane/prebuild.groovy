def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('multi').extension()
// Nothing fetches it; a release would have something to audit.
story.dependency('app/pom.xml', 'org.apache.commons', 'commons-text', '1.9')
story.repository().commit('First')
true
