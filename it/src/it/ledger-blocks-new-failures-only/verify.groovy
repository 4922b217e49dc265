def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.record().failures[0].goal.startsWith('surefire:test')
