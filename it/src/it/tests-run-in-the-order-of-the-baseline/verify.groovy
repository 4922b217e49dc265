def story = io.github.cimaven.it.Story.of(binding.variables)
assert new File(basedir, '').list().findAll { it.startsWith('.surefire-') }.isEmpty()
def runs = story.logLines('[INFO] Running com.acme.').collect { it.replaceAll('.*Running com.acme.', '') }
assert runs[3..5] == ['CharlieTest', 'BravoTest', 'AlphaTest']
assert !story.record().success
assert story.record().failures*.goal == ['surefire:test (default-test)']
