def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci:drift found 3 differences from what ci:init would write') }
assert !story.hasStackTrace()
true
