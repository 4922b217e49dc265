def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension().jarsOnly().write('.gitignore', 'target/\nbuild.log\npublished/\n').write('left/src/main/java/com/acme/Broken.java', 'no Java').repository().commit('First').tag('v1.0.0')
true
