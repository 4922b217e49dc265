def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert both.askedOfForeign().any { it.contains('/ranged/2.0/ranged-2.0.jar') }
assert story.text('target/seen-by-foreign.txt').contains('com.acme.asked:ranged:jar:2.0:compile')
true
