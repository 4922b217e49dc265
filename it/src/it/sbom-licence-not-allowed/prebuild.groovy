def story = io.github.cimaven.it.Story.of(binding.variables)
def sbom = io.github.cimaven.it.Sbom
story.template('jar').extension().withoutJavadoc().withoutTests()
story.replace('pom.xml', '<properties>', '<properties><ci.licenses.allow>Apache-2.0,MIT</ci.licenses.allow>')
def repository = sbom.repository(story)
repository.jar('com.acme.licences', 'strict', '1.0').pom('com.acme.licences', 'strict', '1.0', 'GPL-3.0-only')
repository.jar('com.acme.licences', 'generous', '1.0').pom('com.acme.licences', 'generous', '1.0', 'GPL-3.0-only', 'MIT')
repository.jar('com.acme.licences', 'odd', '1.0').pom('com.acme.licences', 'odd', '1.0', 'House rules of 1987')
sbom.dependencies(story, 'com.acme.licences:strict:1.0', 'com.acme.licences:generous:1.0', 'com.acme.licences:odd:1.0')
story.repository().commit('First')
true
