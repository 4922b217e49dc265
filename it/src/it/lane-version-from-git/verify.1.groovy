def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('lib/target/lib-0-SNAPSHOT.jar')
assert !story.has('target/ci')
true
