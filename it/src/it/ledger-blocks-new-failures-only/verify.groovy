def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.record().failures*.message.any { it.contains('There are test failures') }
true
