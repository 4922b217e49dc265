def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.text('target/seen-by-internal.txt').contains('com.acme.cached:lib:jar:1.0')
assert !story.has('target/seen-by-foreign.txt')
assert both.localFromForeign() == []
true
