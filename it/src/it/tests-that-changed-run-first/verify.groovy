def story = io.github.cimaven.it.Story.of(binding.variables)
def runs = story.logLines('[INFO] Running com.acme.').collect { it.replaceAll('.*Running com.acme.', '') }
assert runs[0] == 'DeltaTest'
assert runs[4..7] == ['DeltaTest', 'CharlieTest', 'BravoTest', 'AlphaTest']
assert story.record().success
assert story.record().tests.failed == 1
assert !new File(basedir, '.surefire-ci-order').exists()
assert new File(basedir, '').list().findAll { it.startsWith('.surefire-') }.isEmpty()
