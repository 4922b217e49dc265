def story = io.github.cimaven.it.Story.of(binding.variables)
new File(basedir, 'target').mkdir()
story.write('target/ci', 'a file').template('pom').extension().repository().commit('First')
true
