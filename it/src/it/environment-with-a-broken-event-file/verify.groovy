def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().lane.id == 'ci-pr'
assert story.record().warnings.findAll { it.contains('event.json') }.size() == 1
assert story.logLines('[WARNING]').findAll { it.contains('event.json') }.size() == 1
assert !story.hasStackTrace()
