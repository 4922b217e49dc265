def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert !story.has('target/seen-by-foreign.txt')
assert story.errors().any { it.contains('ci.namespace cannot be kept when only a POM names ci-maven-extension') && it.contains('.mvn/extensions.xml') }
assert !story.hasStackTrace()
true
