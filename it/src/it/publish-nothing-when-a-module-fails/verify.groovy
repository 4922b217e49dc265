def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.files('target/ci/staging').any { it.endsWith('right-1.0.0.jar') }
assert !story.has('published')
assert !story.record().success
