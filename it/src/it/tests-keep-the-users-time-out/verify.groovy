def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().tests.failures*.testClass == ['com.acme.WaitsTest']
assert story.record().tests.failures[0].message.contains('timed out after 3')
assert story.logLines('timed out after 1').size() > 0
assert story.logLines('timed out after 2').size() > 0
