def story = io.github.cimaven.it.Story.of(binding.variables)
io.github.cimaven.it.AfterDeadline.check(story, 'greeter', 'surefire:test', 'com.acme.WaitsForEverTest')
