def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('lib/target/lib-1.2.4-alpha.1.jar')
true
