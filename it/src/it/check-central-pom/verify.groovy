def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['check/central-pom']
assert story.errors().join('\n').contains('The POM lacks what Maven Central asks for: <name>, <description>.')
