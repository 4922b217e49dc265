def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.errors().any { it.contains('antrun:run took ') && it.contains('-Dci.budget.antrun.run=') }
assert !story.hasStackTrace()
