def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('jar').extension().repository().commit('Greet').branch('topic')
story.write('src/main/java/com/acme/New.java', 'package com.acme;\n\nclass New {}\n')
story.write('rules.xml', '''<ruleset name="Ours" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
  <description>Needs XPath.</description>
  <rule ref="category/java/errorprone.xml/EqualsNull" />
</ruleset>
''')
true
