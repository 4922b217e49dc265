def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
both.internal().jar('com.acme.cached', 'lib', '1.0')
true
