// SPDX-FileCopyrightText: The Opinio authors
// SPDX-License-Identifier: Apache-2.0
package org.opinio.kernel;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The operations of a program as code of the virtual machine and nothing else: no loop, no table,
 * and a static field of one word for each slot. They are cut into methods that are small enough to
 * be compiled; within a method values stay in local variables, and only what a later method reads
 * goes back to its field.
 */
final class StraightLine {

  /** The virtual machine takes long to compile larger ones, and compiles none of 8,000 bytes. */
  private static final int METHOD = 60;

  /** A class names no more than 65,535 things: three for each field. */
  private static final int METHODS = 100;

  private static final int FIELDS = 10_000;
  private static final MethodTypeDesc NOTHING = MethodTypeDesc.of(ConstantDescs.CD_void);
  private static final MethodHandles.Lookup HERE = MethodHandles.lookup();

  private final String name;
  private final Program program;
  private final List<BitSet> written = new ArrayList<>();
  private final VarHandle[] slots;
  private final List<MethodHandle> parts = new ArrayList<>();

  /**
   * Generates the code.
   *
   * @param name of its classes, not used before
   */
  StraightLine(String name, Program program) throws ReflectiveOperationException {
    this.name = name;
    this.program = program;
    this.slots = new VarHandle[program.slots()];
    for (int from = 0; from < slots.length; from += FIELDS) {
      int first = from;
      int end = Math.min(slots.length, from + FIELDS);
      Class<?> fields = define(holder(from), type -> {
        for (int slot = first; slot < end; slot++) {
          type.withField("s" + slot, ConstantDescs.CD_long, ClassFile.ACC_STATIC);
        }
      });
      for (int slot = from; slot < end; slot++) {
        slots[slot] = HERE.findStaticVarHandle(fields, "s" + slot, long.class);
      }
    }
    set(Program.TRUE, -1);
    findWhatIsReadLater();
    for (int first = 0; first < written.size(); first += METHODS) {
      parts.add(code(first, Math.min(written.size(), first + METHODS)));
    }
  }

  private ClassDesc holder(int slot) {
    return ClassDesc.of("org.opinio.kernel", name + "Slots" + slot / FIELDS);
  }

  private static Class<?> define(ClassDesc type, Consumer<ClassBuilder> content)
      throws IllegalAccessException {
    return HERE.defineClass(ClassFile.of().build(type, content));
  }

  int methods() {
    return written.size();
  }

  void set(int slot, long word) {
    slots[slot].set(word);
  }

  long get(int slot) {
    return (long) slots[slot].get();
  }

  /** Runs the operations on one word for each slot, of which the inputs are set. */
  void run() {
    try {
      for (MethodHandle part : parts) {
        part.invokeExact();
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** For each method the slots whose values it must leave in their fields. */
  private void findWhatIsReadLater() {
    BitSet read = new BitSet();
    read.set(0, program.slots());
    int operations = program.operations();
    for (int m = (operations - 1) / METHOD; m >= 0; m--) {
      BitSet left = new BitSet();
      int from = m * METHOD;
      int end = Math.min(operations, from + METHOD);
      for (int i = from; i < end; i++) {
        left.set(program.to[i]);
      }
      left.and(read);
      written.addFirst(left);
      for (int i = end - 1; i >= from; i--) {
        read.clear(program.to[i]);
        read.set(program.left[i]);
        read.set(program.right[i]);
      }
    }
  }

  private MethodHandle code(int first, int end) throws ReflectiveOperationException {
    ClassDesc desc = ClassDesc.of("org.opinio.kernel", name + "Code" + first);
    Class<?> type = define(desc, content -> {
      content.withMethodBody("run", NOTHING, ClassFile.ACC_STATIC, code -> {
        for (int m = first; m < end; m++) {
          code.invokestatic(desc, "m" + m, NOTHING);
        }
        code.return_();
      });
      for (int m = first; m < end; m++) {
        int method = m;
        content.withMethodBody("m" + m, NOTHING, ClassFile.ACC_STATIC, code -> write(method, code));
      }
    });
    return HERE.findStatic(type, "run", MethodType.methodType(void.class));
  }

  private void write(int method, CodeBuilder code) {
    Map<Integer, Integer> locals = new HashMap<>();
    int end = Math.min(program.operations(), (method + 1) * METHOD);
    for (int i = method * METHOD; i < end; i++) {
      load(program.left[i], locals, code);
      switch (program.kinds[i]) {
        case Program.AND -> {
          load(program.right[i], locals, code);
          code.land();
        }
        case Program.OR -> {
          load(program.right[i], locals, code);
          code.lor();
        }
        default -> code.loadConstant(-1L).lxor();
      }
      int local = code.allocateLocal(TypeKind.LONG);
      code.lstore(local);
      locals.put(program.to[i], local);
    }
    written.get(method).stream()
        .forEach(slot ->
            code.lload(locals.get(slot))
                .putstatic(holder(slot), "s" + slot, ConstantDescs.CD_long));
    code.return_();
  }

  private void load(int slot, Map<Integer, Integer> locals, CodeBuilder code) {
    Integer local = locals.get(slot);
    if (local == null) {
      local = code.allocateLocal(TypeKind.LONG);
      locals.put(slot, local);
      code.getstatic(holder(slot), "s" + slot, ConstantDescs.CD_long).lstore(local);
    }
    code.lload(local);
  }
}
