def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.matrix.format=jenkins is none of github, gitlab, azure, circleci.') }
assert !story.hasStackTrace()
true
