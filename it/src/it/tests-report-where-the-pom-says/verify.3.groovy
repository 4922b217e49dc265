def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.record().tests.failures == []
assert story.errors().any { it.contains('There are test failures') }
true
