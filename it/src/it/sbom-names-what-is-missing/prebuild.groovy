def story = io.github.cimaven.it.Story.of(binding.variables)
def sbom = io.github.cimaven.it.Sbom
story.template('jar').extension().withoutJavadoc().withoutTests()
sbom.repository(story).jar('com.acme.bare', 'bare', '1.0')
sbom.dependencies(story, 'com.acme.bare:bare:1.0')
story.repository().commit('First')
true
