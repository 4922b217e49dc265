def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.errors().any { it.contains('ci.tests.fail=some is none of none, new and all.') }
true
