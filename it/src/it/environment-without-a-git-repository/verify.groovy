def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane.id == 'ci-pr'
assert story.record().warnings.findAll { it.contains('There is no git repository') }.size() == 1
assert !story.hasStackTrace()
