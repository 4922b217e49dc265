def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert both.askedOfForeign() == []
true
