def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('target/greeter-1.0.0.jar')
assert !story.has('target/ci')
