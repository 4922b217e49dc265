def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
story.write('base/record.json', story.text('target/ci/record.json'))
new File(basedir, 'target').deleteDir()
true
