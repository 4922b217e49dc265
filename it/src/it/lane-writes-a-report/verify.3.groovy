def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.text('target/ci/report.html') == context.get('page')
assert new File(basedir, 'target/ci/report.html').delete()
true
