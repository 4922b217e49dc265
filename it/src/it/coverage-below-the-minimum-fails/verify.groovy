def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.coverage.min=eighty is no percentage. Type a number from 0 to 100') }
assert !story.hasStackTrace()
true
