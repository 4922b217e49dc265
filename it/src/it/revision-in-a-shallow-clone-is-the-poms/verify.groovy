def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.version.style=beta is neither snapshot nor alpha.') }
assert !story.hasStackTrace()
true
