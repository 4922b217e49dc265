def story = io.github.cimaven.it.Story.of(binding.variables)
io.github.cimaven.it.AfterDeadline.check(story, 'greeter', 'surefire:test', 'com.acme.WaitsForEverTest')
assert story.has('target/surefire-reports/TEST-com.acme.GreeterTest.xml')
assert story.record().tests.run == 1
assert story.logLines('80 % of the deadline').size() == 1
