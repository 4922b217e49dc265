def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('reactor').extension().repository().commit('First').branch('change')
['git', '-C', story.folder().toString(), 'branch', '-D', 'main'].execute().waitFor()
true
