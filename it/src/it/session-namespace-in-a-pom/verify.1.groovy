def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.files('target') == []
assert story.errors().any { it.contains('com.acme.late:lib:1.0') && it.contains("'foreign'") && it.contains('-Dci.namespace.repositories=internal,') }
def told = story.logLines('ci.namespace stands in a POM')
assert told.size() == 1
assert told[0].contains('-Dci.namespace=com.acme.late -Dci.namespace.repositories=internal into .mvn/maven.config')
true
