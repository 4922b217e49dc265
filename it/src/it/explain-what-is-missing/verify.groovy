def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.env') && it.contains('missing') }
assert !story.hasStackTrace()
